-- The office's word on a line of the months in a report of a longer period; without a row the rule decides.
create table reporting_choices (
    id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    version int not null,
    changed_by varchar(200) not null,
    report_id bigint not null,
    line_key varchar(300) not null,
    taken boolean not null,
    unique (department_id, report_id, line_key),
    foreign key (department_id, report_id) references reporting_reports (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci with system versioning;
