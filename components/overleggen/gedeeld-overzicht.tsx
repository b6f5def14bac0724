import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { GASTSTAND_LABEL } from '#lib/overleggen/gasten/labels.ts';
import type { Gedeeldpagina } from '#lib/overleggen/gedeeld/model.ts';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { DelingTekst } from '#components/overleggen/delen.tsx';
import { GedeeldInhoud } from '#components/overleggen/gedeeld-inhoud.tsx';

/** Who told whom what, and who of outside looked; the young person may ask for it. */
export function GedeeldOverzicht({ jongereId, pagina }: { jongereId: string; pagina: Gedeeldpagina }) {
  const { momenten, getoond } = pagina;
  if (momenten.length === 0)
    return (
      <Sectie titel="Gedeeld met anderen">
        <LegeStaat titel="Er is niets gedeeld in een overleg">
          Wat u in een overleg met partners deelt, komt hier te staan: wat, wanneer, met wie en waarom.
        </LegeStaat>
      </Sectie>
    );
  return (
    <Sectie titel="Gedeeld met anderen" aantal={momenten.length}>
      <ul className="instemmingen">
        {momenten.map((moment) => (
          <li key={moment.id} id={`deling-${moment.id}`}>
            <h3>{moment.overleg}</h3>
            <DelingTekst deling={moment} />
            {moment.gasten.length > 0 && (
              <ul aria-label="Gasten">
                {moment.gasten.map(({ id, naam, organisatie, stand, gezien }) => (
                  <li key={id}>
                    {naam}, {organisatie}: {GASTSTAND_LABEL[stand].toLowerCase()},{' '}
                    {gezien.length === 0
                      ? 'niet gekeken'
                      : `gekeken op ${[...new Set(gezien.map((op) => formatDatum(todayInAmsterdam(op))))].join(', ')}`}
                  </li>
                ))}
              </ul>
            )}
            <p>
              <Link href={`/overleggen/punten/${moment.agendapuntId}`} prefetch={false}>
                Naar het agendapunt
              </Link>
              {' · '}
              {getoond?.id === moment.id ? (
                <Link href={`/jongeren/${jongereId}/overleg`} prefetch={false}>
                  Verberg wat zij zagen
                </Link>
              ) : (
                <Link href={`/jongeren/${jongereId}/overleg?toon=${moment.id}`} prefetch={false}>
                  Toon wat zij zagen
                </Link>
              )}
            </p>
            {getoond?.id === moment.id && (
              <div className="kaart">
                <GedeeldInhoud inhoud={getoond.inhoud} />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Sectie>
  );
}
