import Link from 'next/link';
import type { Datum as Dag } from '#lib/kalender/model.ts';
import { Datum } from '#components/ui/datum.tsx';
import { Icoon, type IcoonNaam } from '#components/ui/icoon.tsx';

export type StapStaat = 'gedaan' | 'nu' | 'overgeslagen' | 'mogelijk' | 'later' | 'niet-doorlopen';

export type RouteStap = {
  code: string;
  titel: string;
  staat: StapStaat;
  datum?: Dag;
  door?: string;
  /** Why it was skipped, or taken out of order. */
  reden?: string;
  /** Where this step is done or seen. */
  href?: string;
};

export type RouteFase = { code: string; titel: string; stappen: readonly RouteStap[] };

const STAAT: Record<StapStaat, { woord: string; icoon?: IcoonNaam }> = {
  gedaan: { woord: 'Gedaan', icoon: 'vinkje' },
  nu: { woord: 'Nu', icoon: 'rechts' },
  overgeslagen: { woord: 'Overgeslagen', icoon: 'kruis' },
  mogelijk: { woord: 'Kan nu ook' },
  later: { woord: 'Later' },
  'niet-doorlopen': { woord: 'niet doorlopen' },
};

/** The picture of a case: the path of phases and steps, with what was done, what is now, what was skipped and why. */
export function Routekaart({ label, fasen }: { label: string; fasen: readonly RouteFase[] }) {
  return (
    <ol className="routekaart" aria-label={label}>
      {fasen.map((fase) => (
        <li key={fase.code} className={`fase fase--${staatVanFase(fase)}`}>
          <div className="fase-kop">
            <span className="fase-titel">{fase.titel}</span>
            <span className="fase-telling">{telling(fase)}</span>
          </div>
          <ol className="stappen">
            {fase.stappen.map((stap) => (
              <Stap key={stap.code} stap={stap} />
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function Stap({ stap }: { stap: RouteStap }) {
  const { woord, icoon } = STAAT[stap.staat];
  return (
    <li className={`stap stap--${stap.staat}`} aria-current={stap.staat === 'nu' ? 'step' : undefined}>
      <span className="stap-baken">{icoon && <Icoon naam={icoon} />}</span>
      <span className="stap-titel">
        {stap.href ? (
          <Link href={stap.href} prefetch={false}>
            {stap.titel}
          </Link>
        ) : (
          stap.titel
        )}
      </span>
      <span className="stap-onder">
        <span
          className={stap.staat === 'gedaan' || stap.staat === 'later' ? 'alleen-voorlezen' : 'stap-woord'}
        >
          {woord}
        </span>
        {stap.datum && <Datum op={stap.datum} />}
        {stap.door && <span>{stap.door}</span>}
        {stap.reden && <span className="stap-reden">{stap.reden}</span>}
      </span>
    </li>
  );
}

/** The same path in one line of beacons, for a row in a list; the words stand in the accessible name. */
export function RouteStrook({ fasen }: { fasen: readonly RouteFase[] }) {
  const nu = fasen.find((fase) => fase.stappen.some((stap) => stap.staat === 'nu'));
  const gedaan = fasen.flatMap((fase) => fase.stappen).filter((stap) => stap.staat === 'gedaan').length;
  const zin = nu ? `${gedaan} stappen gedaan, nu in fase ${nu.titel}` : `${gedaan} stappen gedaan`;
  return (
    <span className="routestrook" role="img" aria-label={zin}>
      {fasen.map((fase) => (
        <span key={fase.code} className="routestrook-fase">
          {fase.stappen.map((stap) => (
            <i key={stap.code} className={`stip stip--${stap.staat}`} />
          ))}
        </span>
      ))}
    </span>
  );
}

function staatVanFase(fase: RouteFase): StapStaat {
  const staten = fase.stappen.map((stap) => stap.staat);
  if (staten.includes('nu')) return 'nu';
  if (staten.includes('mogelijk') && !staten.includes('gedaan')) return 'mogelijk';
  if (staten.includes('gedaan')) return 'gedaan';
  if (staten.includes('niet-doorlopen')) return 'niet-doorlopen';
  return staten.length > 0 && staten.every((staat) => staat === 'overgeslagen') ? 'overgeslagen' : 'later';
}

function telling(fase: RouteFase): string {
  const gedaan = fase.stappen.filter((stap) => stap.staat === 'gedaan').length;
  return `${gedaan} van ${fase.stappen.length} gedaan`;
}
