import type { Datum } from '#lib/kalender/model.ts';
import { addDays } from '#lib/kalender/rules.ts';
import { LABEL_DWANGSOM } from '#lib/handhaving/dwangsom/labels.ts';
import { BEZWAARUITKOMSTEN, PER, type Dwangsom } from '#lib/handhaving/dwangsom/model.ts';
import { vervolgVan } from '#lib/handhaving/dwangsom/rules.ts';
import type { Termijnrij } from '#lib/termijnen/bewaken/model.ts';
import { Bezwaarweging } from '#components/termijnen/bezwaar.tsx';
import type { Actie } from '#components/handhaving/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = {
  lod: Dwangsom;
  termijnen: readonly Termijnrij[];
  vandaag: Datum;
  acties: {
    verstuurd: Actie;
    bekend: Actie;
    zienswijze: Actie;
    beschikking: Actie;
    verder: Actie;
    bezwaar: Actie;
  };
};

/** What can be done with this order now. */
export function DwangsomStappen({ lod, termijnen, vandaag, acties }: Eigenschappen) {
  const verborgen = { id: lod.id, versie: lod.versie };
  const verder = vervolgVan(lod.staat).filter((staat) => staat !== 'BESCHIKKING');
  return (
    <div className="flex flex-wrap gap-4">
      {lod.staat === 'VOORNEMEN' && (
        <>
          {!lod.voornemenVerstuurdOp && (
            <BuitenBaken
              actie={acties.verstuurd}
              verborgen={verborgen}
              label="Voornemen verstuurd"
              dan="Dan begint de tijd om te reageren."
              vandaag={vandaag}
            />
          )}
          <Uitklap titel="Zienswijze vastleggen" knop="secundair" klein>
            <Formulier actie={acties.zienswijze} verborgen={verborgen} label="Zienswijze" uniek="zienswijze">
              <Tekstvak naam="zienswijze" label="Wat zeggen de ouders?" rijen={4} maxLength={8000} />
              <Verzendknop>Bewaar zienswijze</Verzendknop>
            </Formulier>
          </Uitklap>
          <Uitklap titel="Last opleggen" knop="secundair" klein>
            <Beschikking lod={lod} verborgen={verborgen} vandaag={vandaag} actie={acties.beschikking} />
          </Uitklap>
        </>
      )}
      {lod.beschikkingOp && !lod.beschikkingVerstuurdOp && (
        <BuitenBaken
          actie={acties.bekend}
          verborgen={verborgen}
          label="Besluit verstuurd"
          dan="Dan begint de tijd om te voldoen, en de dag erna de bezwaartermijn van zes weken (Awb art. 3:41, 6:7 en 6:8)."
          vandaag={vandaag}
        />
      )}
      {verder.length > 0 && (
        <Uitklap titel="Volgende stap" knop="secundair" klein>
          <Formulier actie={acties.verder} verborgen={verborgen} label="Volgende stap" uniek="verder">
            <Keuzelijst
              naam="naar"
              label="Volgende stap"
              leeg="Kies de volgende stap"
              keuzes={verder.map((staat) => ({ waarde: staat, label: LABEL_DWANGSOM[staat] }))}
            />
            <Veld
              naam="op"
              label="Op welke dag?"
              soort="date"
              breedte="kort"
              max={vandaag}
              waarde={vandaag}
            />
            {verder.includes('VERBEURD') && (
              <Veld
                naam="verbeurd"
                label="Verbeurd bedrag in euro"
                hint="Alleen bij verbeuren."
                optioneel
                breedte="kort"
                inputMode="decimal"
              />
            )}
            <Tekstvak
              naam="reden"
              label="Reden"
              hint="Nodig bij intrekken of afzien."
              optioneel
              rijen={3}
              maxLength={2000}
            />
            <Verzendknop>Zet stap</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
      {lod.beschikkingOp && (
        <Uitklap titel="Bezwaar vastleggen" knop="stil" klein>
          <Formulier actie={acties.bezwaar} verborgen={verborgen} label="Bezwaar" uniek="bezwaar">
            <Veld
              naam="bezwaarOp"
              label="Bezwaar ontvangen op"
              soort="date"
              breedte="kort"
              max={vandaag}
              waarde={lod.bezwaarOp ?? undefined}
            />
            <Bezwaarweging
              bekend={{ bekendOp: lod.beschikkingVerstuurdOp, termijnen }}
              op={lod.bezwaarOp ?? vandaag}
              weging={lod.bezwaarWeging}
            />
            <Keuzelijst
              naam="bezwaarUitkomst"
              label="Uitkomst"
              optioneel
              leeg="Nog niet bekend"
              waarde={lod.bezwaarUitkomst ?? undefined}
              keuzes={BEZWAARUITKOMSTEN.map((item) => ({ waarde: item, label: item }))}
            />
            <Verzendknop>Bewaar bezwaar</Verzendknop>
          </Formulier>
        </Uitklap>
      )}
    </div>
  );
}

/** The letter went out outside Baken; of a letter of Baken the day stands there by itself. */
function BuitenBaken({
  actie,
  verborgen,
  label,
  dan,
  vandaag,
}: {
  actie: Actie;
  verborgen: { id: string; versie: number };
  label: string;
  dan: string;
  vandaag: Datum;
}) {
  return (
    <Uitklap titel="Buiten Baken verstuurd" knop="secundair" klein>
      <Formulier actie={actie} verborgen={verborgen} label={label} uniek="verstuurd">
        <Veld
          naam="op"
          label="Buiten Baken verstuurd op"
          soort="date"
          breedte="kort"
          max={vandaag}
          hint={`Alleen als de brief niet uit Baken komt: van een brief van Baken staat de dag hier vanzelf. ${dan}`}
        />
        <Verzendknop>Leg de verzending vast</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

function Beschikking({
  lod,
  verborgen,
  vandaag,
  actie,
}: {
  lod: Dwangsom;
  verborgen: { id: string; versie: number };
  vandaag: Datum;
  actie: Actie;
}) {
  return (
    <Formulier actie={actie} verborgen={verborgen} label="Last opleggen" uniek="last">
      <Veld naam="op" label="Besluit van" soort="date" breedte="kort" max={vandaag} waarde={vandaag} />
      <Veld
        naam="begunstigingTot"
        label="Tijd om te voldoen tot en met"
        soort="date"
        breedte="kort"
        waarde={addDays(vandaag, 14)}
      />
      <div className="velden-naast flex flex-wrap gap-4">
        <Veld
          naam="bedrag"
          label="Dwangsom in euro"
          breedte="kort"
          inputMode="decimal"
          waarde={bedragVan(lod.bedrag)}
        />
        <Keuzelijst
          naam="per"
          label="Per"
          waarde={lod.per ?? undefined}
          keuzes={PER.map((item) => ({ waarde: item, label: item }))}
        />
        <Veld
          naam="maximum"
          label="Maximum in euro"
          breedte="kort"
          inputMode="decimal"
          waarde={bedragVan(lod.maximum)}
        />
      </div>
      <Verzendknop>Leg de last op</Verzendknop>
    </Formulier>
  );
}

/** As one types it, and as the form takes it back: 250,50. */
function bedragVan(bedrag: number | null): string | undefined {
  return bedrag === null ? undefined : String(bedrag).replace('.', ',');
}
