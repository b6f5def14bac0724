import { Icoon } from '#components/ui/icoon.tsx';
import { Veld } from '#components/ui/veld.tsx';

type Eigenschappen = {
  csrf: string;
  naar: string;
  oidc?: string;
  inlognaam?: string;
  wachtwoord?: string;
  /** Something just went wrong with this account, so the fields point at it. */
  fout?: string;
};

/** Plain forms to the sign-in endpoint; they need no JavaScript. */
export function AanmeldFormulier({ csrf, naar, oidc, inlognaam, fout }: Eigenschappen) {
  return (
    <div className="secties">
      {oidc && (
        <form action="/api/auth/signin/oidc" method="post">
          <Verborgen csrf={csrf} naar={naar} />
          <button type="submit" className="knop knop--primair">
            <Icoon naam="slot" />
            {oidc}
          </button>
        </form>
      )}
      <form action="/api/auth/callback/lokaal" method="post" className="formulier" aria-label="Aanmelden">
        <Verborgen csrf={csrf} naar={naar} />
        <Veld
          naam="inlognaam"
          label="Inlognaam"
          autoComplete="username"
          spellCheck={false}
          waarde={inlognaam}
          required
          fout={fout}
        />
        <Veld
          naam="wachtwoord"
          label="Wachtwoord"
          soort="password"
          autoComplete="current-password"
          required
        />
        <div className="knoppen">
          <button type="submit" className={`knop ${oidc ? 'knop--secundair' : 'knop--primair'}`}>
            Aanmelden
          </button>
        </div>
      </form>
    </div>
  );
}

/** One press signs in with an account of the demo region; such accounts exist nowhere else. */
export function DemoAanmelding({
  csrf,
  naar,
  inlognaam,
  wachtwoord,
  naam,
}: {
  csrf: string;
  naar: string;
  inlognaam: string;
  wachtwoord: string;
  naam: string;
}) {
  return (
    <form action="/api/auth/callback/lokaal" method="post">
      <Verborgen csrf={csrf} naar={naar} />
      <input type="hidden" name="inlognaam" value={inlognaam} />
      <input type="hidden" name="wachtwoord" value={wachtwoord} />
      <button type="submit" className="knop knop--secundair knop--klein">
        Aanmelden<span className="alleen-voorlezen"> als {naam}</span>
      </button>
    </form>
  );
}

function Verborgen({ csrf, naar }: { csrf: string; naar: string }) {
  return (
    <>
      <input type="hidden" name="csrfToken" value={csrf} />
      <input type="hidden" name="callbackUrl" value={naar} />
    </>
  );
}
