-- Why a melding went to another gemeente than the BRP says: read with the melding, and by who gets the dossier.
alter table melding add column doorstuurreden text check (length(doorstuurreden) between 1 and 500);
