-- What a difference looked like. Pictures are drawn anew before they are kept: nothing of the camera stays in them.
create table inventory.receipt_photo (
    id bigint not null primary key,
    receipt bigint not null references inventory.receipt (id),
    line integer not null,
    picture bytea not null,
    thumbnail bytea not null,
    taken_by varchar(100) not null,
    taken_at timestamp(6) with time zone not null
);
create sequence inventory.receipt_photo_seq start with 1 increment by 50;
create index receipt_photo_of on inventory.receipt_photo (receipt, line);
