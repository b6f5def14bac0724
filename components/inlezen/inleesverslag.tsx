import Link from 'next/link';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Voortgang } from '#components/ui/voortgang.tsx';
import { Inleesstatus } from '#components/inlezen/inleesstatus.tsx';
import { Ververs } from '#components/inlezen/ververs.tsx';
import { formatDuur } from '#components/inlezen/opmaak.ts';
import { formatGetal } from '#lib/kalender/opmaak.ts';
import { BESTANDSOORT_LABEL } from '#lib/uitwisseling/labels.ts';
import type { Taakrij, Telling } from '#lib/uitwisseling/model.ts';

/** How a run stands or how it ended. While it runs, the page keeps itself up to date; without JavaScript by a link. */
export function Inleesverslag({ taak, nu }: { taak: Taakrij; nu: Date }) {
  if (taak.status === 'wacht' || taak.status === 'bezig') return <Lopend taak={taak} nu={nu} />;
  if (taak.status === 'geweigerd' || taak.status === 'mislukt')
    return (
      <Mededeling
        toon="fout"
        titel={taak.status === 'geweigerd' ? 'Niet ingelezen' : 'Gestopt door een storing'}
      >
        {taak.melding}
      </Mededeling>
    );
  return (
    <>
      <Inleesstatus taak={taak} />
      <Tellingen taak={taak} />
    </>
  );
}

function Lopend({ taak, nu }: { taak: Taakrij; nu: Date }) {
  const verstreken = taak.gestartOp ? Math.max(1, (nu.getTime() - taak.gestartOp.getTime()) / 1000) : 0;
  const deel = taak.totaalBytes > 0 ? taak.gelezenBytes / taak.totaalBytes : 0;
  const rest = deel > 0.02 ? (verstreken / deel) * (1 - deel) : null;
  const snelheid = verstreken > 0 ? `${formatGetal(Math.round(taak.gelezen / verstreken))} per seconde` : '';
  return (
    <>
      <Voortgang
        label={
          taak.status === 'wacht'
            ? (taak.melding ?? 'Wacht op zijn beurt')
            : `${formatGetal(taak.gelezen)} regels gelezen`
        }
        gedaan={taak.gelezenBytes}
        totaal={Math.max(1, taak.totaalBytes)}
        toelichting={[snelheid, rest === null ? '' : `nog ongeveer ${formatDuur(rest)}`]
          .filter(Boolean)
          .join(', ')}
      />
      <p>
        U kunt deze pagina verlaten; het inlezen gaat door.{' '}
        <Link href={`/beheer/inlezen/${taak.id}`} prefetch={false}>
          Ververs
        </Link>
      </p>
      <Ververs />
    </>
  );
}

const KOLOMMEN: readonly (readonly [keyof Telling, string])[] = [
  ['gelezen', 'Gelezen'],
  ['nieuw', 'Nieuw'],
  ['gewijzigd', 'Gewijzigd'],
  ['ongewijzigd', 'Ongewijzigd'],
  ['afgewezen', 'Afgewezen'],
  ['letOp', 'Let op'],
];

function Tellingen({ taak }: { taak: Taakrij }) {
  return (
    <Tabel
      bijschrift={taak.proef ? 'Wat er zou gebeuren' : 'Wat er is gebeurd'}
      rijen={Object.entries(taak.tellingen)}
      rijSleutel={([naam]) => naam}
      kolommen={[
        { sleutel: 'soort', kop: 'Soort', hoofd: true, cel: ([naam]) => BESTANDSOORT_LABEL[naam] ?? naam },
        ...KOLOMMEN.map(([sleutel, kop]) => ({
          sleutel,
          kop,
          getal: true,
          cel: ([, telling]: [string, Telling]) => formatGetal(telling[sleutel]),
        })),
      ]}
    />
  );
}
