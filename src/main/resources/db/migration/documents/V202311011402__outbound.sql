-- A kind without a row here has a number book of its own, named by its code.
create table documents_shared_registers (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    kind varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
    register_code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    unique (department_id, kind),
    foreign key (kind) references documents_kinds (code)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

-- One row per register and year; whoever gives a number holds its lock, so numbers are given one after the other.
create table documents_number_books (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    register_code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    book_year int not null,
    last_number int not null,
    unique (department_id, register_code, book_year)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;

create table documents_outbound (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    kind varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
    register_code varchar(20) character set utf8mb4 collate utf8mb4_bin,
    book_year int,
    number int,
    symbol varchar(60) not null,
    full_symbol varchar(80) not null,
    issued_on date,
    subject varchar(2000) not null,
    unit_id bigint not null,
    signer varchar(200) not null,
    authority varchar(500) not null,
    recipients varchar(4000) not null,
    responds_to bigint,
    replaces bigint,
    copies int not null,
    note varchar(500) not null,
    listed boolean not null,
    state varchar(20) not null,
    unique (department_id, id),
    unique key outbound_number (department_id, register_code, book_year, number),
    unique key replaced_once (department_id, replaces),
    key outbound_by_date (department_id, issued_on),
    check ((number is null) = (issued_on is null) and (number is null) = (register_code is null)
        and (number is null) = (book_year is null)),
    foreign key (kind) references documents_kinds (code),
    foreign key (department_id, unit_id) references people_units (department_id, id),
    foreign key (department_id, responds_to) references documents_inbound (department_id, id),
    foreign key (department_id, replaces) references documents_outbound (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;

create table documents_sendings (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    outbound_id bigint not null,
    recipient varchar(300) not null,
    channel varchar(20) not null,
    sent_on date not null,
    confirmed_on date,
    note varchar(300) not null,
    unique (department_id, outbound_id, recipient, channel, sent_on),
    foreign key (department_id, outbound_id) references documents_outbound (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
