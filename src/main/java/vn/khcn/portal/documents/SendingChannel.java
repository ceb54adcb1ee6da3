package vn.khcn.portal.documents;

/** How a document goes out: the province's network, post, by hand, mail. */
public enum SendingChannel {
    NETWORK, POST, HAND, MAIL
}
