package vn.khcn.portal.records;

/** A signed-in principal that knows its actor; whatever way of sign-in there is implements it. */
public interface ActorPrincipal {
    Actor actor();
}
