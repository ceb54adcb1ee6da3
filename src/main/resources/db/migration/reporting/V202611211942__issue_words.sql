-- The words of every issued paper without dấu, for finding. A copy that can be made again at any time, beside the frozen rows, which refuse
-- every change. ASCII and bytewise: a text of forty pages is looked through in less than a millisecond.
create table reporting_issue_words (
    issue_id bigint not null primary key,
    department_id bigint not null check (department_id > 0),
    outbound_id bigint,
    words mediumtext character set ascii collate ascii_bin not null,
    unique (department_id, issue_id),
    foreign key (department_id, issue_id) references reporting_issues (department_id, id)
) character set utf8mb4 collate utf8mb4_uca1400_ai_ci;
create index reporting_issue_words_outbound on reporting_issue_words (department_id, outbound_id);
