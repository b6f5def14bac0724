import type { Controle } from '#lib/opgaven/model.ts';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';

/** What does not add up stands open; the rest is folded. */
export function Controlelijst({ controles }: { controles: readonly Controle[] }) {
  if (controles.length === 0) return null;
  const fout = controles.filter(({ klopt }) => klopt === false);
  const rest = controles.filter(({ klopt }) => klopt !== false);
  const onbekend = controles.filter(({ klopt }) => klopt === null).length;
  const wel = `${onbekend === 0 && fout.length === 0 ? 'Alles telt op' : 'Wat wel optelt'} (${rest.length - onbekend})`;
  return (
    <Sectie titel="Optellingen">
      {fout.length > 0 && <Regels bijschrift="Wat niet optelt" controles={fout} />}
      {rest.length > 0 && (
        <Uitklap titel={onbekend > 0 ? `${wel}, en wat onbekend is (${onbekend})` : wel}>
          <Regels bijschrift="Wat klopt, of waar niets over te zeggen valt" controles={rest} />
        </Uitklap>
      )}
    </Sectie>
  );
}

function Regels({ bijschrift, controles }: { bijschrift: string; controles: readonly Controle[] }) {
  return (
    <Tabel
      bijschrift={bijschrift}
      rijen={controles}
      rijSleutel={({ code }) => code}
      kolommen={[
        { sleutel: 'wat', kop: 'Wat', hoofd: true, cel: ({ titel }) => titel },
        { sleutel: 'klopt', kop: 'Klopt', opEenRegel: true, cel: ({ klopt }) => <Oordeel klopt={klopt} /> },
        { sleutel: 'getallen', kop: 'Getallen', cel: ({ zin }) => zin },
      ]}
    />
  );
}

function Oordeel({ klopt }: Pick<Controle, 'klopt'>) {
  if (klopt === null) return <Status>Onbekend</Status>;
  return <Status toon={klopt ? 'goed' : 'let-op'}>{klopt ? 'Klopt' : 'Klopt niet'}</Status>;
}
