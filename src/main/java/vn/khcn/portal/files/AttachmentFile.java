package vn.khcn.portal.files;

/** A file with its bytes, to be sent or read. */
public record AttachmentFile(String name, String mediaType, byte[] bytes) {}
