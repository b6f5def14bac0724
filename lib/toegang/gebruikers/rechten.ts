import { ROL_LABEL, ROL_UITLEG } from '#lib/toegang/labels.ts';
import { MATRIX, permissiesOf } from '#lib/toegang/matrix.ts';
import { ROLLEN, type Rol } from '#lib/toegang/model.ts';

/** What a role may do, in the sentences of the matrix itself, so that the explanation cannot differ from the rule. */
export type Rolrechten = {
  readonly rol: Rol;
  readonly label: string;
  readonly uitleg: string;
  readonly zinnen: readonly string[];
};

export function listRolrechten(): Rolrechten[] {
  return ROLLEN.map((rol) => ({
    rol,
    label: ROL_LABEL[rol],
    uitleg: ROL_UITLEG[rol],
    zinnen: [...permissiesOf([rol])].map((permissie) => MATRIX[permissie].zin),
  }));
}
