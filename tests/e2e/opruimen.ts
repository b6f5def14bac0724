import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Removes the data folder of this run; the server has stopped by then or holds only open files. */
export default function opruimen(): void {
  const folder = process.env.BAKEN_E2E_GEGEVENS ?? '';
  if (folder.startsWith(tmpdir())) process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
}
