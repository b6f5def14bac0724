import type { Verlengvoorbeeld, Voorbeeldrij } from '#lib/vrijstellingen/verlenging/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Vinkje } from '#components/ui/keuze.tsx';
import { Knop, KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Keuze = Readonly<Record<string, string | string[] | undefined>>;
type Eigenschappen = {
  voorbeeld: Verlengvoorbeeld;
  keuze: Keuze;
  acties: { verleng: Actie; herinner: Actie };
};

const MEESTE_GETOOND = 60;

/** One by one what would happen; those that cannot go together first, because they ask for work. Then one button for the rest. */
export function VerlengVoorbeeld({ voorbeeld, keuze, acties }: Eigenschappen) {
  const { handeling, rijen, schooljaar, ontvangenOp, verklaringOp, weegt, vandaag } = voorbeeld;
  const kan = rijen.filter((rij) => rij.kan);
  const niet = rijen.filter((rij) => !rij.kan);
  const ids = kan.map((rij) => rij.id).join(',');
  return (
    <div className="secties">
      {handeling === 'verlengen' && (
        <form method="get" className="flex flex-wrap items-end gap-4" aria-label="Dagen van de verklaringen">
          {Object.entries(keuze)
            .filter(([naam]) => naam !== 'ontvangenOp' && naam !== 'verklaringOp')
            .flatMap(([naam, waarde]) =>
              [waarde ?? []]
                .flat()
                .map((deel, plek) => <input key={`${naam}${plek}`} type="hidden" name={naam} value={deel} />),
            )}
          <Veld
            naam="ontvangenOp"
            label="Verklaringen binnen op"
            soort="date"
            breedte="middel"
            waarde={ontvangenOp}
            max={vandaag}
          />
          <Veld
            naam="verklaringOp"
            label="Datum op de verklaringen"
            soort="date"
            breedte="middel"
            waarde={verklaringOp}
            max={vandaag}
          />
          <Knop>Toets opnieuw</Knop>
        </form>
      )}
      {niet.length > 0 && (
        <Sectie titel="Kan niet samen" aantal={niet.length}>
          <Lijstje rijen={niet} />
        </Sectie>
      )}
      <Sectie
        titel={handeling === 'verlengen' ? 'Wordt verlengd' : 'Krijgt een herinnering'}
        aantal={kan.length}
      >
        {kan.length === 0 ? (
          <p>Geen van deze vrijstellingen kan zo samen.</p>
        ) : (
          <Formulier
            breed
            actie={handeling === 'verlengen' ? acties.verleng : acties.herinner}
            verborgen={
              handeling === 'verlengen' ? { ids, schooljaar, ontvangenOp, verklaringOp } : { ids, schooljaar }
            }
            label={handeling === 'verlengen' ? 'Samen verlengen' : 'Samen herinneren'}
          >
            {handeling === 'verlengen' && (
              <p>
                Van ieder van hen zegt de verklaring van het hoofd: ingeschreven, en bezoekt de school
                geregeld. De vrijstelling loopt heel {schooljaar}; DUO hoort het zonder de grond.
              </p>
            )}
            {handeling === 'herinneren' && (
              <Vinkje
                naam="brieven"
                label="Maak ook de brieven"
                hint="Wie niet kan worden aangeschreven, staat daarna met de reden in de lijst van brieven."
                aan
              />
            )}
            {weegt && (
              <Tekstvak
                naam="motivering"
                label="Motivering"
                rijen={2}
                maxLength={1000}
                hint="Een of meer zijn te laat of vragen een afweging. Schrijf waarom het toch kan; dit staat bij ieder van hen."
              />
            )}
            <Knoppen>
              <Verzendknop bezig="Bezig met alle …">
                {handeling === 'verlengen'
                  ? `Verleng (${kan.length})`
                  : `Leg herinnering vast (${kan.length})`}
              </Verzendknop>
              <KnopLink href="/vrijstellingen/verlenging" soort="stil">
                Terug naar de lijst
              </KnopLink>
            </Knoppen>
            <Lijstje rijen={kan} />
          </Formulier>
        )}
      </Sectie>
    </div>
  );
}

function Lijstje({ rijen }: { rijen: readonly Voorbeeldrij[] }) {
  const rest = rijen.length - MEESTE_GETOOND;
  return (
    <>
      <Tabel
        bijschrift="Vrijstellingen"
        verbergBijschrift
        kolommen={[
          { sleutel: 'naam', kop: 'Jongere', hoofd: true, cel: (rij: Voorbeeldrij) => rij.naam },
          { sleutel: 'grond', kop: 'Grond', cel: (rij) => rij.grond },
          { sleutel: 'school', kop: 'School', cel: (rij) => rij.school },
          {
            sleutel: 'gevolg',
            kop: 'Gevolg',
            cel: (rij) =>
              rij.waarom ? <Status toon="let-op">{rij.waarom}</Status> : <Status toon="goed">Kan</Status>,
          },
        ]}
        rijen={rijen.slice(0, MEESTE_GETOOND)}
        rijSleutel={(rij) => rij.id}
      />
      {rest > 0 && <p className="gedempt mt-2">En nog {rest}.</p>}
    </>
  );
}
