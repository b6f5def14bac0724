import { Mededeling } from '#components/ui/mededeling.tsx';

/** What was saved last on the page of a file, as its address says: what, of which row, and a mark that sets two times apart. */
export type Gedaan = { readonly wat: string; readonly van: string; readonly merk: string };

const ZIN: Readonly<Record<string, string>> = {
  onderzoek: 'Het onderzoek is bewaard.',
  oproep: 'De oproep is vastgelegd.',
  verhoor: 'Het verhoor is vastgelegd.',
  verwijzing: 'De verwijzing naar Halt is vastgelegd.',
  halt: 'De uitkomst van Halt is vastgelegd.',
  pv: 'Het proces-verbaal is bewaard.',
  stap: 'De stap is vastgelegd.',
  stapterug: 'De stap is teruggenomen. De reden staat in het protocol.',
  afschrift: 'Het afschrift staat in het protocol.',
  overleg: 'De bespreking is vastgelegd.',
  agenda: 'De zaak staat op de agenda. Op die dag staat zij op Vandaag.',
  teruggenomen: 'Teruggenomen.',
  vervolg: 'De afspraak is afgerond.',
  brief: 'De brief is gemaakt. Download hem, en leg vast wanneer hij weg ging.',
  verstuurd: 'Vastgelegd dat de brief weg is. Aan wie hij ging, staat in het protocol.',
};

export function parseGedaan(tekst: string | undefined): Gedaan | null {
  const [wat = '', van = '', merk = ''] = (tekst ?? '').split('.');
  return wat in ZIN ? { wat, van, merk } : null;
}

/** The mark, when this was what was saved. */
export function gedaanVan(gedaan: Gedaan | null, wat: string, van?: string): string | undefined {
  return gedaan?.wat === wat && (van === undefined || gedaan.van === van) ? gedaan.merk : undefined;
}

/** Says in the part of the page where it was done that it was done. */
export function GedaanMelding({ gedaan, bij }: { gedaan: Gedaan | null; bij: readonly string[] }) {
  if (!gedaan || !bij.includes(gedaan.wat)) return null;
  return (
    <div role="status" className="mb-4" key={gedaan.merk}>
      <Mededeling toon="goed">{ZIN[gedaan.wat]}</Mededeling>
    </div>
  );
}
