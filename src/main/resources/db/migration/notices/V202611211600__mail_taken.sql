-- Until when a round has taken a notice to mail it: a server that dies on the way leaves it to a later round.
alter table notices_notices add column mail_taken_until datetime(6);
