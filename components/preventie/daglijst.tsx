import Link from 'next/link';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { OPKOMST_LABEL } from '#lib/preventie/labels.ts';
import type { Gespreksregel, Spreekuurpagina } from '#lib/preventie/model.ts';
import { KnopLink } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Status } from '#components/ui/status.tsx';
import { GesprekFormulier } from '#components/preventie/gesprek-formulier.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
export type Gespreksacties = { legVast: Actie; haalEraf: Actie; maakWerk: Actie };
type Eigenschappen = { pagina: Spreekuurpagina; acties: Gespreksacties; open: string | null };

/** Who comes when; the row that is open takes the result, and then the next one opens. */
export function Daglijst({ pagina, acties, open }: Eigenschappen) {
  const { gesprekken, spreekuur } = pagina;
  return (
    <Sectie titel="Leerlingen" aantal={gesprekken.length}>
      {gesprekken.length === 0 ? (
        <LegeStaat titel="Nog geen leerlingen">
          Kies hiernaast wie u uitnodigt, of zoek een leerling van {spreekuur.school}.
        </LegeStaat>
      ) : (
        <ol className="lijst" aria-label="Leerlingen op dit spreekuur">
          {gesprekken.map((gesprek) => (
            <li key={gesprek.id} className="spreekuurrij" id={`g-${gesprek.id}`}>
              <Rij gesprek={gesprek} pagina={pagina} open={open === gesprek.id} />
              {open === gesprek.id && <GesprekFormulier gesprek={gesprek} pagina={pagina} acties={acties} />}
            </li>
          ))}
        </ol>
      )}
    </Sectie>
  );
}

function Rij({ gesprek, pagina, open }: { gesprek: Gespreksregel; pagina: Spreekuurpagina; open: boolean }) {
  const { spreekuur, resultaten, mag } = pagina;
  const naam = formatNaam(gesprek.naam);
  const resultaat = resultaten.find(({ code }) => code === gesprek.resultaatCode)?.label;
  return (
    <div className="lijstrij">
      <div className="lijstrij-tekst">
        <span className="op-een-regel">{gesprek.tijd ?? 'geen tijd'}</span>
        <span className="lijstrij-titel">
          <Link href={`/jongeren/${gesprek.jongereId}`} prefetch={false}>
            {naam}
          </Link>
        </span>
        <span className="lijstrij-onder">
          {[formatDatum(gesprek.geboortedatum), gesprek.leerjaar, gesprek.aanleiding, gesprek.vervolg]
            .filter(Boolean)
            .join(' · ')}
        </span>
      </div>
      <div className="lijstrij-rechts">
        {gesprek.opkomst ? (
          <Status toon={gesprek.opkomst === 'verschenen' ? 'goed' : 'let-op'}>
            {resultaat ?? OPKOMST_LABEL[gesprek.opkomst]}
          </Status>
        ) : (
          <Status toon={gesprek.uitgenodigdOp ? 'bezig' : 'neutraal'}>
            {gesprek.uitgenodigdOp ? 'Uitgenodigd' : 'Nog niet uitgenodigd'}
          </Status>
        )}
        {gesprek.werkprocesId && (
          <KnopLink href={`/werkprocessen/${gesprek.werkprocesId}`} klein aria-label={`Werk over ${naam}`}>
            Werk
          </KnopLink>
        )}
        {mag.houden && !open && (
          <KnopLink
            href={`/spreekuren/${spreekuur.id}?gesprek=${gesprek.id}#g-${gesprek.id}`}
            klein
            aria-label={`Open ${naam}`}
          >
            Open
          </KnopLink>
        )}
      </div>
    </div>
  );
}
