-- Leave that another gemeente handed over with a dossier (Leerplichtregeling 1995, art. 3 lid 2). It counts in the sum of the school
-- year of art. 11 onder g, but it was not given here: it has no fact, so no figure of this bureau holds it.
alter table hoofdverlof
  add column door text not null default 'hoofd' check (door in ('hoofd', 'leerplichtambtenaar')),
  add column overgenomen_van text check (length(overgenomen_van) between 1 and 200),
  add constraint hoofdverlof_door_check1 check (door = 'hoofd' or overgenomen_van is not null);
