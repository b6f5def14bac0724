import type { Codewaarde } from '#lib/werkprocessen/model.ts';

/** What is done with a young person in a traject; a bureau keeps its own kinds, each of one of these. */
export const INTERVENTIES: readonly Codewaarde[] = [
  waarde('mbo-coach', 'MBO-coach'),
  waarde('jobcoach', 'Jobcoach'),
  waarde('ipta-coach', 'IPTA-coach'),
  waarde('schuldhulp', 'Schuldhulp (Start Schuldvrij)'),
  waarde('traineeship', 'Traineeship'),
  waarde('buddy', 'Buddy of ervaringsdeskundige'),
  waarde('hulpverlening', 'Hulpverlening'),
  waarde('intensieve-aanpak', 'Intensieve aanpak'),
  waarde('doorbraak', 'Doorbraak'),
  waarde('wonen', 'Wonen'),
];

/** Six steps in our own words: the source says that the Doorbraakmethode has six and does not name them. A bureau keeps its own. */
export const DOORBRAAKSTAPPEN: readonly Codewaarde[] = [
  waarde('kennismaken', 'Kennismaken: wat wil hij zelf?'),
  waarde('overzicht', 'Overzicht: wat speelt er en wie is erbij?'),
  waarde('knelpunt', 'Knelpunt: welke regel of wachtlijst houdt hem tegen?'),
  waarde('oplossing', 'Oplossing: wat werkt, wat kost het en wat als wij niets doen?'),
  waarde('doorbraak', 'Doorbraak: wie het mag, beslist; en het gebeurt'),
  waarde('borgen', 'Borgen: houdt het, en wat leren wij ervan?'),
];

/** Of these lists each start value is itself a core value. */
function waarde(code: string, label: string): Codewaarde {
  return { code, label, kern: code };
}
