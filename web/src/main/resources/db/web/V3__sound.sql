-- Whether the house sounds when something was scanned: each person's own choice.
alter table web.user_account add column quiet boolean default false not null;
