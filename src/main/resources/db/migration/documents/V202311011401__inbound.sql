-- One key, one content: issuer + register + kind + number + year.
create table documents_inbound (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    issuer varchar(200) not null,
    register_name varchar(60) not null,
    kind varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
    number varchar(20) not null,
    symbol varchar(100) not null,
    issued_on date not null,
    issued_year int not null,
    received_on date,
    subject varchar(2000) not null,
    unique (department_id, id),
    unique (department_id, issuer, register_name, kind, number, issued_year),
    key inbound_by_date (department_id, issued_on),
    foreign key (kind) references documents_kinds (code)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
