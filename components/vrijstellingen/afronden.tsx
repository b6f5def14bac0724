import { formatDatum } from '#lib/kalender/opmaak.ts';
import { GRONDDEFINITIES } from '#lib/vrijstellingen/gronden.ts';
import type { Zaakpagina } from '#lib/vrijstellingen/pagina/model.ts';
import { BEZWAAR_LABEL, ZAAKSTATUS_LABEL } from '#lib/vrijstellingen/zaken/labels.ts';
import { BEZWAARUITKOMSTEN } from '#lib/vrijstellingen/zaken/model.ts';
import { briefVan, isPositief } from '#lib/vrijstellingen/zaken/rules.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { Bezwaarweging } from '#components/termijnen/bezwaar.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
export type Afrondacties = {
  maakBekend: Actie;
  bezwaar: Actie;
  bezwaarUitkomst: Actie;
  inspectie: Actie;
  beeindig: Actie;
  herzie: Actie;
};

/** What follows after the outcome: the letter, making it known, bezwaar, the labour inspectorate; and taking it back. */
export function Afronden({ pagina, acties }: { pagina: Zaakpagina; acties: Afrondacties }) {
  const { zaak, mag, vandaag, termijnen } = pagina;
  const definitie = GRONDDEFINITIES[zaak.grond];
  const positief = isPositief(zaak.status);
  const kop = { id: zaak.id, versie: zaak.versie };
  const bekendTeMaken =
    definitie.aard === 'besluit' && zaak.beslotenOp !== null && zaak.bekendgemaaktOp === null;
  const inspectie = termijnen.some(({ code, status }) => code === 'T15' && status === 'loopt');
  const bekend = { bekendOp: zaak.bekendgemaaktOp, termijnen };
  const bezwaarOpen = zaak.bezwaarOp !== null && zaak.bezwaarUitkomst === null;
  return (
    <Sectie titel={zaak.status === 'ingetrokken' ? 'Ingetrokken' : 'Uitkomst'} id="uitkomst">
      <div className="flex flex-col gap-5">
        <p>
          {ZAAKSTATUS_LABEL[zaak.status]}
          {zaak.beslotenOp && ` op ${formatDatum(zaak.beslotenOp)}`}
          {zaak.motivering && `: ${zaak.motivering}`}
        </p>
        {mag.behandelen && zaak.beslotenOp && (
          <Knoppen>
            <KnopLink
              href={`/jongeren/${zaak.jongereId}/brieven/nieuw?sjabloon=${briefVan(zaak)}&onderwerp=vrijstelling:${zaak.id}`}
              icoon="brief"
              soort={bekendTeMaken ? 'primair' : 'secundair'}
            >
              Maak de brief
            </KnopLink>
          </Knoppen>
        )}
        {mag.behandelen && bekendTeMaken && (
          <Formulier actie={acties.maakBekend} verborgen={kop} label="Bekendmaken">
            <Veld
              naam="bekendOp"
              label="Buiten Baken verstuurd op"
              soort="date"
              breedte="middel"
              waarde={vandaag}
              hint="Alleen als de brief niet uit Baken komt: van een brief van Baken staat de dag hier vanzelf. Dan begint de bezwaartermijn van zes weken."
            />
            <Verzendknop soort="secundair">Buiten Baken verstuurd</Verzendknop>
          </Formulier>
        )}
        {mag.behandelen && inspectie && (
          <Formulier actie={acties.inspectie} verborgen={kop} label="Arbeidsinspectie">
            <Veld
              naam="inspectieOp"
              label="Arbeidsinspectie ingelicht op"
              soort="date"
              breedte="middel"
              waarde={vandaag}
            />
            <Verzendknop soort="secundair">Ingelicht</Verzendknop>
          </Formulier>
        )}
        {mag.beslissen && bezwaarOpen && (
          <Formulier actie={acties.bezwaarUitkomst} verborgen={kop} label="Beslissing op bezwaar">
            <Keuzelijst
              naam="bezwaarUitkomst"
              label="Beslissing op het bezwaar"
              leeg="Kies"
              keuzes={BEZWAARUITKOMSTEN.map((code) => ({ waarde: code, label: BEZWAAR_LABEL[code] }))}
            />
            <Veld naam="beslistOp" label="Op" soort="date" breedte="middel" waarde={vandaag} />
            {zaak.bezwaarOp && (
              <Bezwaarweging bekend={bekend} op={zaak.bezwaarOp} weging={zaak.bezwaarWeging} />
            )}
            <Verzendknop soort="secundair">Leg vast</Verzendknop>
          </Formulier>
        )}
        <Knoppen>
          {mag.behandelen && zaak.bekendgemaaktOp && !zaak.bezwaarOp && (
            <Uitklap titel="Bezwaar ontvangen" knop="secundair" klein>
              <Formulier actie={acties.bezwaar} verborgen={kop} label="Bezwaar">
                <Veld naam="bezwaarOp" label="Ontvangen op" soort="date" breedte="middel" waarde={vandaag} />
                <Bezwaarweging bekend={bekend} op={vandaag} />
                <Verzendknop>Leg bezwaar vast</Verzendknop>
              </Formulier>
            </Uitklap>
          )}
          {mag.beslissen && positief && (
            <Uitklap titel="Eindigt eerder" knop="stil" klein>
              <Formulier actie={acties.beeindig} verborgen={kop} label="Eerder beëindigen">
                <Veld naam="eindTot" label="Laatste dag" soort="date" breedte="middel" />
                <Veld
                  naam="eindReden"
                  label="Waarom"
                  hint="Bijvoorbeeld: gaat weer naar school."
                  maxLength={300}
                />
                <Verzendknop>Beëindig</Verzendknop>
              </Formulier>
            </Uitklap>
          )}
          {mag.beslissen && (
            <Uitklap titel="Herzien" knop="stil" klein>
              <Formulier actie={acties.herzie} verborgen={kop} label="Uitkomst herzien">
                <p className="gedempt">
                  De uitkomst vervalt, met de vrijstelling, de termijnen en het bericht aan DUO die eruit
                  volgden. Daarna beslist u opnieuw.
                </p>
                <Veld naam="herzienReden" label="Waarom" maxLength={300} />
                <Verzendknop>Herzie de uitkomst</Verzendknop>
              </Formulier>
            </Uitklap>
          )}
        </Knoppen>
      </div>
    </Sectie>
  );
}
