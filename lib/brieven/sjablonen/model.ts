import type { Permissie } from '#lib/toegang/matrix.ts';
import type { Sjabloonveld } from '#lib/brieven/sjablonen/velden.ts';

/**
 * The letters there are: whom each is for, what it needs beside what is known of every letter, and the article it rests on. The
 * texts stand in teksten/; a bureau may put a Word file of its own in their place.
 */
export type Sjabloonsoort = {
  readonly titel: string;
  readonly uitleg: string;
  /**
   * gezin: those with gezag, who care for the jongere, and the jongere himself from 12. ouders: not the jongere, unless adult.
   * volwassene: the jongere alone, from 18.
   */
  readonly aan: 'gezin' | 'volwassene' | 'ouders' | 'school' | 'instantie';
  /** An Awb decision goes by post unless the receiver said that mail is fine (Awb art. 2:14 and 3:41). */
  readonly besluit: boolean;
  readonly grondslag: string;
  /** Falls under the Wet politiegegevens from the moment the boa calls someone for a verhoor: never kept among ordinary letters. */
  readonly wpg?: true;
  /** Only who has this right sees letters of this kind, also among the letters of a dossier. */
  readonly recht?: Permissie;
  readonly velden: readonly Sjabloonveld[];
};
