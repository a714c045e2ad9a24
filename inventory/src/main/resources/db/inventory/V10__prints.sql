-- Who printed what and when. A copy is numbered within its document; rows are only inserted.
create table inventory.print_count (
    kind varchar(40) not null,
    subject varchar(120) not null,
    copies integer not null,
    primary key (kind, subject)
);

create table inventory.print (
    id bigint not null primary key,
    kind varchar(40) not null,
    subject varchar(120) not null,
    copy_number integer not null,
    form varchar(8) not null,
    languages varchar(20) not null,
    actor varchar(100) not null,
    printed_at timestamp(6) with time zone not null,
    constraint print_copy unique (kind, subject, copy_number)
);
create sequence inventory.print_seq start with 1 increment by 50;
create index print_when on inventory.print (printed_at);
