const CENTRAL_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_BYTES = 22;
/** 1980-01-01 00:00, the earliest that a ZIP can say. */
const EPOCH = 0x00210000;

/**
 * Sets the times of all entries of a ZIP to 1980-01-01, in place: no file of ours holds a clock reading, so that the same input gives the same
 * bytes (PKWARE APPNOTE 4.3.7, 4.3.12, 4.3.16). For archives without comment and below 4 GB; throws RangeError for what is none.
 */
export function withoutClock(zip: Buffer): Buffer {
  const end = zip.length - END_BYTES;
  if (end < 0 || zip.readUInt32LE(end) !== END_OF_DIRECTORY) throw new RangeError('no ZIP archive without comment');
  let at = zip.readUInt32LE(end + 16);
  for (let entries = zip.readUInt16LE(end + 10); entries > 0; entries--) {
    if (zip.readUInt32LE(at) !== CENTRAL_ENTRY) throw new RangeError(`no entry of the ZIP directory at ${at}`);
    zip.writeUInt32LE(EPOCH, at + 12);
    zip.writeUInt32LE(EPOCH, zip.readUInt32LE(at + 42) + 10);
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return zip;
}
