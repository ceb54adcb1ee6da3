package vn.khcn.portal.documents.ui;

import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.NavigationItem.Group;
import vn.khcn.portal.shell.RecordRoute;

/** Hands the screens of documents to the navigation. */
@Configuration
class DocumentMenu {
    @Bean
    NavigationItem outboundItem() {
        return new NavigationItem(Group.REPORTS, 50, "documents.outbound.title", OutboundListView.class, Set.of());
    }

    @Bean
    NavigationItem numberBookItem() {
        return new NavigationItem(Group.REPORTS, 51, "documents.book.title", NumberBookView.class, Set.of());
    }

    @Bean
    NavigationItem inboundItem() {
        return new NavigationItem(Group.REPORTS, 52, "documents.inbound.title", InboundListView.class, Set.of());
    }

    @Bean
    NavigationItem legalDraftItem() {
        return new NavigationItem(Group.REPORTS, 53, "documents.legal.title", LegalListView.class, Set.of());
    }

    @Bean
    NavigationItem recipientItem() {
        return new NavigationItem(Group.REPORTS, 54, "documents.recipients.title", RecipientBookView.class,
                Set.of(Role.REGISTRY, Role.OFFICE));
    }

    @Bean
    RecordRoute outboundRoute() {
        return new RecordRoute("outbound", DocumentNavigation.OUTBOUND + "/");
    }

    @Bean
    RecordRoute inboundRoute() {
        return new RecordRoute("inbound", DocumentNavigation.INBOUND + "/");
    }

    @Bean
    RecordRoute legalDraftRoute() {
        return new RecordRoute("legal-draft", DocumentNavigation.LEGAL + "/");
    }
}
