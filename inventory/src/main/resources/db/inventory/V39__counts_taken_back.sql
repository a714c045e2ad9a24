-- A count out of a container can be taken back: what it found is withdrawn by a row of its own, never deleted.
alter table inventory.receipt_difference add column posting varchar(20);
create table inventory.difference_withdrawn (
    difference bigint not null primary key references inventory.receipt_difference (id),
    withdrawn_at timestamp(6) with time zone not null
);
