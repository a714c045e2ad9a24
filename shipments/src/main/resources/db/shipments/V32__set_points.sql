-- To which temperature a box is to be kept, as somebody said it on the note or the booking. What is wrong is struck out and stays.
create table shipments.set_point (
    id bigint not null primary key,
    container varchar(20) not null,
    consignment varchar(60),
    celsius numeric(6,2) not null,
    document varchar(15) not null,
    reference varchar(60),
    stated_by varchar(200) not null,
    valid_from timestamp(6) with time zone not null,
    entered_at timestamp(6) with time zone not null,
    entered_by varchar(100) not null,
    struck_at timestamp(6) with time zone,
    struck_by varchar(100)
);
create sequence shipments.set_point_seq start with 1 increment by 50;
create index set_point_container on shipments.set_point (container, valid_from);
