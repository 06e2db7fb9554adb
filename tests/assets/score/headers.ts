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

/** MP4: `stsd` names codec and channels, `mvhd` the length after the edit list. */
export const mp4Header = (bytes: Buffer): Header => {
  if (bytes.toString('latin1', 4, 8) !== 'ftyp') throw new Error('no MP4');
  const sample = bytes.indexOf('mp4a');
  const movie = bytes.indexOf('mvhd');
  const [scale, length] = [bytes.readUInt32BE(movie + 16), bytes.readUInt32BE(movie + 20)];
  return { seconds: length / scale, channels: bytes.readUInt16BE(sample + 20), codec: 'mp4a' };
};
