import JSZip from 'jszip';

/** The first day that a zip can name. Archives know no time zone: JSZip writes a date as it is in UTC. */
const noDay = new Date(Date.UTC(1980, 0, 1));

/**
 * A zip of some files, by path with `/`: the same bytes for the same files on every machine, in whatever order they come.
 * Packed by JSZip's own deflate, since that of Node differs between processors.
 */
export function archive(files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of [...files].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    zip.file(path, content, { date: noDay, createFolders: false });
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}
