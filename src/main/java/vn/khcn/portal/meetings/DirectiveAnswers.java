package vn.khcn.portal.meetings;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface DirectiveAnswers extends Repository<DirectiveAnswer, Long> {
    DirectiveAnswer saveAndFlush(DirectiveAnswer answer);

    List<DirectiveAnswer> findAllByDirectiveIdInOrderBySaidAtAscIdAsc(Collection<Long> directives);
}
