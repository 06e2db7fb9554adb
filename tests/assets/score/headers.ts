/** What a recording says of itself, read without any decoder. */
export interface Header {
  readonly seconds: number;
  readonly channels: number;
  readonly codec: string;
}

const opusRate = 48_000;

/** Ogg: the head page names codec and channels, the last page's position is the length. */
export const oggHeader = (bytes: Buffer): Header => {
  const head = bytes.indexOf('OpusHead');
  if (bytes.toString('latin1', 0, 4) !== 'OggS' || head < 0) throw new Error('no Ogg Opus');
  const last = bytes.lastIndexOf('OggS');
  const samples = Number(bytes.readBigUInt64LE(last + 6)) - bytes.readUInt16LE(head + 10);
  return { seconds: samples / opusRate, channels: bytes.readUInt8(head + 9), codec: 'opus' };
};

/**
 * MP4: `mvhd` knows the length after the edit list. The sample entry always says two channels; the truth is in
 * the decoder's own description: five bits of kind, four of rate, four of channels.
 */
export const mp4Header = (bytes: Buffer): Header => {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') throw new Error('no MP4');
  const movie = bytes.indexOf('mvhd');
  const [scale, length] = [bytes.readUInt32BE(movie + 16), bytes.readUInt32BE(movie + 20)];
  const description = bytes.indexOf(Buffer.from([5, 128, 128, 128]), bytes.indexOf('esds')) + 5;
  return { seconds: length / scale, channels: (bytes.readUInt16BE(description) >> 3) & 15, codec: 'mp4a' };
};
