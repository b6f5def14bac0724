import type { ComponentProps } from 'react';
import { LEZER_LABEL } from '#lib/evaluatie/raadsdocument/labels.ts';
import type { Raadsdocumenten as Gegevens } from '#lib/evaluatie/raadsdocument/queries.ts';
import { formatTijdstip } from '#components/inlezen/opmaak.ts';
import { PublicatieStatus } from '#components/publicaties/publicatielijst.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzes, Vinkje } from '#components/ui/keuze.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { LegeStaat } from '#components/ui/staten.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = Gegevens & { maak: ComponentProps<typeof Formulier>['actie'] };

/** What was made before, and the form to make one of the figures of this moment. */
export function Raadsdocumenten({ evaluatie, regels, magMaken, wasOpenbaar, kanNieuw, maak }: Eigenschappen) {
  return (
    <div className="secties">
      {magMaken && (
        <Sectie titel="Maak een document">
          <Formulier actie={maak} label="Maak een document" verborgen={{ id: evaluatie.id }}>
            <Keuzes
              naam="lezer"
              label="Voor wie"
              waarde="intern"
              keuzes={[
                {
                  waarde: 'intern',
                  label: 'Intern',
                  hint: 'Met alle maanden en alle cijfers. Voor wie cijfers mag zien; niet om te verspreiden.',
                },
                {
                  waarde: 'openbaar',
                  label: 'Openbaar',
                  hint: `Voor de raad, de griffie en iedereen. Alleen gemiddelden en rechte lijnen, zonder losse maanden en zonder kleine aantallen; wat niet kan, valt weg en wordt genoemd. Een collega controleert het voordat het openbaar wordt.${kanNieuw ? '' : ' Er staat er al een klaar: publiceer die eerst, of gooi haar weg.'}`,
                },
              ]}
            />
            <Vinkje
              naam="gelezen"
              label="Ik heb de eigen woorden en wat er verder gebeurde gelezen: er staat niets in over één jongere of één medewerker."
              hint="Alleen nodig voor een openbaar document. Deze teksten gaan mee zoals ze er staan."
            />
            {wasOpenbaar && (
              <Tekstvak
                naam="toelichting"
                label="Wat is er anders dan in de vorige openbare uitgave?"
                hint="Alleen nodig voor een openbaar document. Deze zin staat op de openbare pagina."
                rijen={2}
              />
            )}
            <Verzendknop soort="primair">Maak het document</Verzendknop>
          </Formulier>
        </Sectie>
      )}
      <Sectie titel="Gemaakt">
        {regels.length === 0 ? (
          <LegeStaat titel="Er is nog geen document gemaakt">
            Een document bewaart wat de evaluatie op die dag zei, als PDF, Word en Excel.
          </LegeStaat>
        ) : (
          <Lijst label="Gemaakte documenten">
            {regels.map(({ id, lezer, gemaaktOp, gemaaktDoor, uitgave, status }) => (
              <Lijstrij
                key={id}
                titel={`${LEZER_LABEL[lezer]}${uitgave ? `, uitgave ${uitgave}` : ''}, ${formatTijdstip(gemaaktOp)}`}
                href={`/evaluaties/${evaluatie.id}/documenten/${id}`}
                {...(gemaaktDoor ? { onder: `door ${gemaaktDoor}` } : {})}
              >
                {status && <PublicatieStatus status={status} />}
              </Lijstrij>
            ))}
          </Lijst>
        )}
      </Sectie>
    </div>
  );
}
