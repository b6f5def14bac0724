import { pvstaatLabel } from '#lib/handhaving/processen-verbaal/labels.ts';
import type { Pvstaat } from '#lib/handhaving/processen-verbaal/model.ts';
import { laatsteStap } from '#lib/handhaving/processen-verbaal/terug/rules.ts';
import type { PvMetToets, Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { gedaanVan, type Gedaan } from '#components/handhaving/gedaan.tsx';
import { Vouw } from '#components/handhaving/vouw.tsx';
import { kopVan } from '#components/handhaving/zaak-kop.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Tekstvak } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Zaakpagina; gedaan: Gedaan | null; pv: PvMetToets; actie: Actie };

/** The last step was a mistake: back to where it stood, with a reason. */
export function PvTerug({ pagina, gedaan, pv, actie }: Eigenschappen) {
  const stap = laatsteStap(pv.id, pagina.overgangen);
  if (!stap) return null;
  const naam = (staat: string) => pvstaatLabel(staat as Pvstaat, pagina.overleg);
  return (
    <Vouw gedaan={gedaanVan(gedaan, 'stapterug', pv.id)} titel="Laatste stap terugnemen" knop="stil" klein>
      <Formulier
        actie={actie}
        verborgen={{ ...kopVan(pagina), pvId: pv.id }}
        label="Stap terugnemen"
        uniek={`terug-${pv.id}`}
      >
        <p className="mb-4">
          ‘{naam(stap.laatste.naar)}’ vervalt; het proces-verbaal staat dan weer op ‘{naam(stap.vorige.naar)}
          ’.
        </p>
        <Tekstvak
          naam="reden"
          label="Waarom klopt deze stap niet?"
          hint="Dit komt in het protocol; schrijf niet wat er in de zaak staat."
          rijen={2}
          maxLength={500}
        />
        <Verzendknop soort="secundair">Neem de stap terug</Verzendknop>
      </Formulier>
    </Vouw>
  );
}
