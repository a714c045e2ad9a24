-- In which line of a sender's train lists the headings stand, counted from 1, as somebody said it.
create table shipments.list_heading (
    sender varchar(60) not null,
    heading_row integer not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(100) not null,
    primary key (sender)
);
