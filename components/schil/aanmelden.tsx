import { Merk } from '#components/schil/merk.tsx';
import { AanmeldFormulier, DemoAanmelding } from '#components/schil/aanmeld-formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';

type DemoAccount = { inlognaam: string; naam: string; rol: string; uitleg: string };

type Eigenschappen = {
  csrf: string | undefined;
  naar: string;
  zin?: string;
  verlopen: boolean;
  oidc?: string;
  demo: readonly DemoAccount[];
  demoWachtwoord: string;
};

/** The door: sign in with a work account or a local account; in the demo region also with one press per role. */
export function Aanmelden({ csrf, naar, zin, verlopen, oidc, demo, demoWachtwoord }: Eigenschappen) {
  return (
    <main className="loket">
      <p className="merk">
        <Merk />
      </p>
      <section className="secties" aria-labelledby="aanmelden">
        <h1 id="aanmelden">Aanmelden</h1>
        {zin && (
          <div role="alert">
            <Mededeling toon="fout" titel={zin} />
          </div>
        )}
        {verlopen && (
          <Mededeling toon="let-op" titel="Uw sessie is verlopen.">
            Meld u opnieuw aan; daarna gaat u verder waar u was.
          </Mededeling>
        )}
        {csrf ? <AanmeldFormulier csrf={csrf} naar={naar} oidc={oidc} /> : <GeenCookies />}
        <nav aria-label="Zonder aanmelden">
          <a href="/cijfers">Openbare cijfers</a>
        </nav>
      </section>
      {csrf && demo.length > 0 && (
        <section className="secties" aria-labelledby="demo">
          <div>
            <h2 id="demo">Rondkijken in de demo</h2>
            <p className="gedempt">
              Alle personen hier zijn verzonnen. Het wachtwoord van ieder account is{' '}
              <code>{demoWachtwoord}</code>.
            </p>
          </div>
          <Lijst label="Demo-accounts">
            {demo.map((account) => (
              <Lijstrij
                key={account.inlognaam}
                titel={account.rol}
                onder={`${account.naam} · ${account.uitleg}`}
              >
                <DemoAanmelding
                  csrf={csrf}
                  naar={naar}
                  inlognaam={account.inlognaam}
                  wachtwoord={demoWachtwoord}
                  naam={`${account.naam}, ${account.rol}`}
                />
              </Lijstrij>
            ))}
          </Lijst>
        </section>
      )}
    </main>
  );
}

function GeenCookies() {
  return (
    <Mededeling toon="let-op" titel="Aanmelden kan nu niet: cookies staan uit, of het adres klopt niet.">
      <p>Sta cookies toe voor deze site en gebruik het adres dat uw bureau heeft gekregen.</p>
      <div className="knoppen">
        <KnopLink href="/aanmelden" klein>
          Opnieuw proberen
        </KnopLink>
      </div>
    </Mededeling>
  );
}
