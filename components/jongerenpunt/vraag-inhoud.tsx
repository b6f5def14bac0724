import { KANAAL_LABEL, vraagLabel, VRAGER_LABEL } from '#lib/doelgroepen/jongerenpunt/labels.ts';
import type { Vraagpagina } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { VraagVelden } from '#components/jongerenpunt/vraag-velden.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;

/** What was asked, and what is done next. */
export function VraagInhoud({
  pagina,
  acties,
}: {
  pagina: Vraagpagina;
  acties: Record<'wijzigVraag' | 'planVraag', Actie>;
}) {
  const { vraag, werk, themas, mag } = pagina;
  const loopt = werk.status !== 'gesloten' && mag.behandelen;
  return (
    <Sectie titel="De vraag">
      <Kenmerken
        kenmerken={[
          { naam: 'Soort', waarde: vraagLabel(vraag.vraag) },
          { naam: 'Hoe', waarde: KANAAL_LABEL[vraag.kanaal] },
          {
            naam: 'Wie vroeg',
            waarde: vraag.vragerNaam
              ? `${VRAGER_LABEL[vraag.vrager]}: ${vraag.vragerNaam}`
              : VRAGER_LABEL[vraag.vrager],
          },
          ...(vraag.thema
            ? [
                {
                  naam: 'Onderwerp',
                  waarde: themas.find(({ code }) => code === vraag.thema)?.label ?? vraag.thema,
                },
              ]
            : []),
        ]}
      />
      {vraag.toelichting && <p className="whitespace-pre-line">{vraag.toelichting}</p>}
      {loopt && (
        <>
          <Formulier
            actie={acties.planVraag}
            verborgen={{ id: werk.id, versie: werk.versie }}
            uniek="plan"
            label="Volgende stap plannen"
          >
            <div className="flex flex-wrap items-end gap-4">
              <Veld
                naam="volgendeActie"
                label="Volgende stap"
                breedte="middel"
                maxLength={200}
                waarde={werk.volgendeActie ?? ''}
              />
              <Veld
                naam="volgendeDatum"
                label="Wanneer"
                soort="date"
                breedte="kort"
                waarde={werk.volgendeDatum ?? ''}
              />
              <Verzendknop soort="secundair">Plan</Verzendknop>
            </div>
          </Formulier>
          <Uitklap titel="Wijzig de vraag" knop="secundair" klein>
            <Formulier
              actie={acties.wijzigVraag}
              verborgen={{ id: werk.id, versie: vraag.versie }}
              uniek="wijzig"
              label="Vraag wijzigen"
            >
              <VraagVelden themas={themas} vraag={vraag} />
              <Verzendknop soort="secundair">Bewaar</Verzendknop>
            </Formulier>
          </Uitklap>
        </>
      )}
    </Sectie>
  );
}
