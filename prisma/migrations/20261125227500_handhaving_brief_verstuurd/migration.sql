-- The day on which a letter of the boa left; to whom in what capacity stands in its sealed content and in the protocol (Wpg art. 32).
alter table wpg.brief add column verstuurd_op date check (verstuurd_op >= gemaakt_op);
