import type { Vraagpagina } from '#lib/doelgroepen/jongerenpunt/lezen/model.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  pagina: Vraagpagina;
  actie: (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
};

/** With whom it stands, who would fit and why. A colleague decides; Baken gives work to nobody. */
export function VraagBijWie({ pagina, actie }: Eigenschappen) {
  const { werk, voorstel, collegas, eigenaar, mag, ik } = pagina;
  const anderen = voorstel.filter(({ id }) => id !== werk.eigenaarId);
  return (
    <Sectie titel="Bij wie">
      <p>{eigenaar ?? 'Nog bij niemand.'}</p>
      {anderen.length > 0 && werk.status !== 'gesloten' && (
        <>
          <p className="gedempt">Wie er meer van weet:</p>
          <ul aria-label="Wie er meer van weet">
            {anderen.map(({ id, naam, redenen }) => (
              <li key={id}>
                {naam}: {redenen.join(', ')}
              </li>
            ))}
          </ul>
        </>
      )}
      {werk.status !== 'gesloten' && mag.behandelen && (
        <Formulier
          actie={actie}
          verborgen={{ id: werk.id, versie: werk.versie }}
          uniek="bij"
          label="Vraag toewijzen"
        >
          <Keuzelijst
            naam="naar"
            label="Aan wie?"
            waarde={anderen[0]?.id ?? (werk.eigenaarId === ik ? '' : (ik ?? ''))}
            leeg="Kies een collega"
            keuzes={collegas
              .filter(({ id }) => id !== werk.eigenaarId)
              .map(({ id, naam }) => ({ waarde: id, label: id === ik ? `${naam} (ik)` : naam }))}
          />
          <Verzendknop soort="secundair">Wijs toe</Verzendknop>
        </Formulier>
      )}
    </Sectie>
  );
}
