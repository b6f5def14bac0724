import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import type { Evaluatiepagina } from '#lib/evaluatie/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { Maandgrafiek } from '#components/evaluaties/maandgrafiek.tsx';
import { maandKort } from '#lib/evaluatie/opmaak.ts';
import { LegeStaat } from '#components/ui/staten.tsx';

/** Contract and effective fte of every function, the one that is looked at first: what was agreed is not yet what there was. */
export function Formatiedeel({ formatie, evaluatie }: Pick<Evaluatiepagina, 'formatie' | 'evaluatie'>) {
  const isGekozen = (deel: (typeof formatie)[number]) => deel.functie === evaluatie.functie;
  const gekozen = [...formatie.filter(isGekozen), ...formatie.filter((deel) => !isGekozen(deel))];
  if (gekozen.length === 0)
    return (
      <LegeStaat titel="Over de formatie is niets vastgelegd">
        Zonder formatie is niet te zien of er echt mensen bij kwamen, en zijn cijfers per fte onbekend.
      </LegeStaat>
    );
  const bij = maandKort(evaluatie.veranderdOp.slice(0, 7));
  return gekozen.map(({ functie, maanden }) => (
    <Maandgrafiek
      key={functie}
      titel={`Formatie ${LABEL_FUNCTIE[functie]}, in fte`}
      samenvatting={`Contract en effectieve fte (contract × inzet × aanwezigheid) per maand; verandering op ${formatDatum(evaluatie.veranderdOp)}.`}
      maanden={maanden.map(({ maand }) => maandKort(maand))}
      knippen={[{ maand: bij, woord: 'verandering' }]}
      lijnen={[
        { naam: 'contract', stijl: 'streepjes', kleur: 2, cijfers: maanden.map(({ contract }) => contract) },
        { naam: 'effectief', stijl: 'lijn', kleur: 1, cijfers: maanden.map(({ effectief }) => effectief) },
      ]}
      opmaak={{ decimalen: 1 }}
      csv={`/evaluaties/${evaluatie.id}/csv`}
    />
  ));
}
