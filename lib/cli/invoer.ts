import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { OmgevingsFout } from '#lib/platform/env.ts';

/** A password from a file, from a pipe, or typed twice on the terminal without being shown; never from an argument. */
export async function askPassword(file: string | undefined): Promise<string> {
  if (file !== undefined) return firstLine(readSecretFile(file));
  if (!process.stdin.isTTY) return firstLine(await readAll(process.stdin));
  const first = await askHidden('Wachtwoord (ten minste 15 tekens): ');
  const second = await askHidden('Nog een keer: ');
  if (first !== second)
    throw new OmgevingsFout('De twee wachtwoorden zijn niet gelijk; er is niets gemaakt.');
  return first;
}

function readSecretFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new OmgevingsFout(`Het bestand ${file} is niet te lezen.`);
  }
}

function firstLine(content: string): string {
  return content.split(/\r?\n/)[0] ?? '';
}

async function readAll(stream: NodeJS.ReadStream): Promise<string> {
  let content = '';
  for await (const chunk of stream) content += String(chunk);
  return content;
}

async function askHidden(question: string): Promise<string> {
  process.stderr.write(question);
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
  const reader = createInterface({ input: process.stdin, output: silent, terminal: true });
  return new Promise((done) => {
    reader.question('', (typed) => {
      reader.close();
      process.stderr.write('\n');
      done(typed);
    });
  });
}
