import type { Interventie } from '#lib/vsv-trajecten/interventies/model.ts';
import { padVan } from '#lib/vsv-trajecten/interventies/rules.ts';
import type { Trajectpagina } from '#lib/vsv-trajecten/lezen/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Routekaart, type RouteStap } from '#components/ui/routekaart.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';
import type { Actie } from '#components/vsv-trajecten/actie.ts';

type Deel = {
  pagina: Trajectpagina;
  interventie: Interventie;
  acties: Record<'doorbraakstap' | 'doorbraakstapWeg', Actie>;
};

/** The six steps of the Doorbraakmethode as a path, each with its day and note. */
export function Doorbraak({ pagina, interventie, acties }: Deel) {
  const { doorbraakstappen, staplabels } = pagina.aanbod;
  const pad = padVan(doorbraakstappen, interventie.stappen, staplabels);
  const volgende = pad.find(({ gezet }) => gezet === null);
  const stappen = pad.map(({ code, label, gezet }): RouteStap => {
    if (!gezet)
      return { code, titel: label, staat: code === volgende?.code && !interventie.tot ? 'nu' : 'later' };
    const gedaan: RouteStap = { code, titel: label, staat: 'gedaan', datum: gezet.op };
    return gezet.notitie ? { ...gedaan, reden: gezet.notitie } : gedaan;
  });
  return (
    <>
      <Routekaart
        label="Stappen van de Doorbraak"
        fasen={[{ code: 'doorbraak', titel: 'Doorbraak', stappen }]}
      />
      {pagina.mag.behandelen && pad.length > 0 && (
        <Zetten pagina={pagina} interventie={interventie} acties={acties} volgende={volgende?.code} />
      )}
    </>
  );
}

function Zetten({ pagina, interventie, acties, volgende }: Deel & { volgende: string | undefined }) {
  const { vandaag, werk, traject, aanbod } = pagina;
  const verborgen = { id: werk.id, versie: traject.versie, interventieId: interventie.id };
  const gezet = interventie.stappen.map(({ stap }) => ({
    waarde: stap,
    label: aanbod.staplabels.get(stap) ?? stap,
  }));
  return (
    <div className="knoppen">
      <Uitklap titel="Stap van de Doorbraak vastleggen" knop="stil" klein>
        <Formulier
          actie={acties.doorbraakstap}
          verborgen={verborgen}
          uniek={`stap-${interventie.id}`}
          label="Stap van de Doorbraak vastleggen"
        >
          <Keuzelijst
            naam="stap"
            label="Welke stap?"
            waarde={volgende ?? ''}
            breedte="vol"
            keuzes={aanbod.doorbraakstappen.map(({ code, label }) => ({ waarde: code, label }))}
          />
          <Veld naam="op" label="Op" soort="date" waarde={vandaag} max={vandaag} breedte="middel" />
          <Tekstvak naam="notitie" label="Notitie" optioneel maxLength={500} rijen={3} />
          <Verzendknop soort="secundair">Zet deze stap</Verzendknop>
        </Formulier>
      </Uitklap>
      {gezet.length > 0 && (
        <Uitklap titel="Stap terugnemen" knop="stil" klein>
          <Formulier
            actie={acties.doorbraakstapWeg}
            verborgen={verborgen}
            uniek={`terug-${interventie.id}`}
            label="Stap van de Doorbraak terugnemen"
          >
            <Keuzelijst
              naam="stap"
              label="Welke stap?"
              waarde={gezet.at(-1)?.waarde ?? ''}
              breedte="vol"
              keuzes={gezet}
            />
            <Verzendknop soort="secundair">Neem deze stap terug</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </div>
  );
}
