/** Said when the browser has no room left. */
export const full =
  'Your browser has no room left to keep this in. It is safe only while this page is open: copy its code or save it as a file, and you can come back to it.';

/** Said when the browser keeps nothing for this page. */
export const closed =
  'Your browser does not let this page keep anything. Your telling is safe only while the page is open: copy its code or save it as a file, and you can come back to it.';
