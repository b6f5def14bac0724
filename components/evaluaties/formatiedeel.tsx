import { LABEL_FUNCTIE } from '#lib/formatie/labels.ts';
import type { Evaluatiepagina } from '#lib/evaluatie/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { Maandgrafiek } from '#components/evaluaties/maandgrafiek.tsx';
import { maandKort } from '#lib/evaluatie/opmaak.ts';
import { Uitklap } from '#components/ui/uitklap.tsx';
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
  const isVlak = (deel: (typeof formatie)[number]) =>
    !isGekozen(deel) && evaluatie.functie !== null && staatStil(deel.maanden);
  const vlak = gekozen.filter(isVlak);
  const beeld = ({ functie, maanden }: (typeof formatie)[number]) => (
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
  );
  return (
    <div className="flex flex-col gap-8">
      {gekozen.filter((deel) => !isVlak(deel)).map(beeld)}
      {vlak.length > 0 && (
        <Uitklap titel={`Gelijk gebleven: ${vlak.map(({ functie }) => LABEL_FUNCTIE[functie]).join(', ')}`}>
          <div className="flex flex-col gap-8">{vlak.map(beeld)}</div>
        </Uitklap>
      )}
    </div>
  );
}

/** Flat lines are folded: they say in a picture what their title says. */
function staatStil(maanden: Evaluatiepagina['formatie'][number]['maanden']): boolean {
  const gelijk = (soort: 'contract' | 'effectief') => new Set(maanden.map((punt) => punt[soort])).size <= 1;
  return gelijk('contract') && gelijk('effectief');
}
