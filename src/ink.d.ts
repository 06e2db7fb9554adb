/** The address of the compiled story, which `tools/ink.ts` makes of it. */
declare module '*.ink' {
  const address: string;
  export default address;
}
