-- The bureau that established the count, and by which it came, when it was not established here.
alter table schooljaartelling add column overgenomen_van text check (length(overgenomen_van) between 1 and 200);
