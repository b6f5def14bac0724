import { SPREIDING_LABEL } from '#lib/caseload/labels.ts';
import { SPREIDINGEN, type Caseloadpagina } from '#lib/caseload/model.ts';
import { KeuzeFormulier } from '#components/ui/keuze-formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Knop } from '#components/ui/knop.tsx';

/** From whom and to whom; the preview below follows each choice. */
export function Kiezen({ pagina }: { pagina: Caseloadpagina }) {
  const { keuze, collegas, ontvangers } = pagina;
  return (
    <KeuzeFormulier
      pad="/werkvoorraad/overdragen"
      label="Wie draagt over aan wie"
      className="mb-6 flex flex-wrap items-end gap-3"
    >
      <Keuzelijst
        naam="van"
        label="Van"
        leeg="Kies een collega"
        waarde={keuze.van ?? ''}
        keuzes={collegas.map(({ id, naam }) => ({ waarde: id, label: naam }))}
      />
      <Keuzelijst
        naam="naar"
        label="Naar"
        leeg="Kies aan wie"
        waarde={keuze.naar ?? ''}
        keuzes={[
          ...ontvangers.map(({ id, naam }) => ({ waarde: id, label: naam, groep: 'Eén collega' })),
          ...SPREIDINGEN.map((wijze) => ({
            waarde: wijze,
            label: SPREIDING_LABEL[wijze],
            groep: 'Verdeeld over het team',
          })),
        ]}
      />
      <Knop>Bekijk</Knop>
    </KeuzeFormulier>
  );
}
