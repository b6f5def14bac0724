import { grondTitel } from '#lib/vrijstellingen/zaken/labels.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { formatNaam } from '#lib/jongeren/naam.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import { GRONDEN } from '#lib/vrijstellingen/model.ts';
import type { Intakepagina } from '#lib/vrijstellingen/pagina/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import { Overlap } from '#components/vrijstellingen/overlap.tsx';
import { Keten } from '#components/vrijstellingen/keten.tsx';

type Eigenschappen = {
  intake: Intakepagina;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
  /** From an earlier vrijstelling that this one goes on from. */
  begin?: { grond: string | undefined };
};

/** A notice or application comes in: on which ground, when, from whom and from which day. The rest is asked after. */
export function IntakeFormulier({ intake, actie, begin }: Eigenschappen) {
  const { jongereId, ouders, meerderjarig, eerder, lopend, veertienOp, vandaag, van } = intake;
  const personen = [
    ...ouders.map(({ id, naam, rol, gezag }) => ({
      waarde: id,
      label: `${formatNaam(naam)} (${rol}${gezag ? '' : ', zonder gezag'})`,
    })),
    ...(meerderjarig ? [{ waarde: 'jongere', label: 'De jongere zelf (18 of ouder)' }] : []),
  ];
  return (
    <div className="twee-kolommen">
      <div className="secties">
        <Overlap schakels={lopend} titel="Er loopt of ligt al een vrijstelling" />
        <Formulier actie={actie} verborgen={{ jongereId }} label="Kennisgeving of aanvraag opnemen">
          <Keuzelijst
            naam="grond"
            label="Grond"
            {...(veertienOp && {
              hint: `Vervangende leerplicht (art. 3a lid 1) kan pas vanaf 14 jaar; dat is op ${formatDatum(veertienOp)}.`,
            })}
            leeg="Kies een grond"
            breedte="vol"
            waarde={GRONDEN.find((grond) => grond === begin?.grond) ?? eerder[0]?.grond ?? ''}
            keuzes={GRONDEN.map((grond) => ({
              waarde: grond,
              label: grondTitel(grond),
              groep:
                GRONDDEFINITIES[grond].aard === 'beroep'
                  ? 'Beroep: werkt van rechtswege'
                  : 'Aanvraag: het college besluit',
            }))}
          />
          <Veld
            naam="ontvangenOp"
            label="Ontvangen op"
            soort="date"
            breedte="middel"
            waarde={vandaag}
            max={vandaag}
          />
          <Veld naam="van" label="Vanaf welke dag" soort="date" breedte="middel" waarde={van} />
          <Keuzelijst
            naam="aanvrager"
            label="Wie doet het beroep of de aanvraag?"
            optioneel
            leeg={personen.length > 0 ? 'Nog niet bekend' : 'Er staan geen ouders in dit dossier'}
            breedte="vol"
            waarde={ouders.find((ouder) => ouder.gezag)?.id ?? ''}
            keuzes={personen}
          />
          <Verzendknop>Neem op</Verzendknop>
        </Formulier>
      </div>
      {eerder.length > 0 && (
        <Sectie titel="Eerder">
          <Keten keten={eerder} vandaag={vandaag} />
        </Sectie>
      )}
    </div>
  );
}
