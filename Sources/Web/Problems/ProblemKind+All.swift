internal import HTTPTypes

extension ProblemKind {
    /// Every kind, by status.
    static let all = [
        malformed, badParameter, notRecognised, notPermitted, purposeMissing, stepUp, formKey, notFound,
        methodUnknown, notAcceptable, inFlight, idTaken, alreadyThere, alertClosed, stale, tooLong, mediaType,
        notRecordable, otherBody, misdirected, versionMissing, tooMany, fault, busy, notReady,
    ]

    static let malformed = ProblemKind(
        .badRequest, "malformed", "The body cannot be read",
        "The body is not what its media type says: strict JSON without doubled names, at most 32 levels deep.")
    static let badParameter = ProblemKind(
        .badRequest, "bad-parameter", "Something in the address or the headers cannot be taken",
        "A parameter of the path, of the query or of a header does not have the form that the interface describes.")
    static let notRecognised = ProblemKind(
        .unauthorized, "not-recognised", "Nobody is known by what was sent",
        "Send a token as  Authorization: Bearer …  or sign in; tokens end, and can be revoked.")
    static let notPermitted = ProblemKind(
        .forbidden, "not-permitted", "You may not do that",
        "No role that you were granted allows it, or the rules of access close it to you; an administrator can tell.")
    static let purposeMissing = ProblemKind(
        .forbidden, "purpose-missing", "Say what it is for",
        "Send the purpose in words as the header Throughcare-Purpose; it is kept in the audit trail.")
    static let stepUp = ProblemKind(
        .forbidden, "step-up", "Prove anew who you are",
        "Use a token that was made after an administrator saw you, or sign in again with a second factor.")
    static let formKey = ProblemKind(
        .forbidden, "form-key", "The request did not come from our own pages",
        "With a session, send the key of the forms as the header X-Form-Key, from the address of the service.")
    static let notFound = ProblemKind(
        .notFound, "not-found", "There is no such thing here, or it is not for you",
        "What somebody may not know of is like what never was.")
    static let methodUnknown = ProblemKind(
        .methodNotAllowed, "method-unknown", "That cannot be done here", "The header Allow says what can be done.")
    static let notAcceptable = ProblemKind(
        .notAcceptable, "not-acceptable", "The answer cannot be given in that form",
        "The header Accept names no media type in which this can be answered.")
    static let inFlight = ProblemKind(
        .conflict, "in-flight", "The first request with this Idempotency-Key is not answered yet",
        "Wait, then send the same request again: it gets the first answer.")
    static let idTaken = ProblemKind(
        .conflict, "id-taken", "An entry with this id is on record with other content",
        "Give the new entry an id of its own, or correct the old one by an EventCorrected.")
    static let alreadyThere = ProblemKind(
        .conflict, "already-there", "Something of that name is there already", "Choose another name.")
    static let alertClosed = ProblemKind(
        .conflict, "alert-closed", "The alert was closed before", "There is nothing to answer; read the alert again.")
    static let stale = ProblemKind(
        .preconditionFailed, "stale-version", "Somebody else has written meanwhile",
        "Look at what changed since, decide whether yours still holds, and send it with the new version in If-Match.")
    static let tooLong = ProblemKind(
        .contentTooLarge, "too-long", "The body is too long",
        "Send less at once; whole files are taken in by POST /api/v1/imports.")
    static let mediaType = ProblemKind(
        .unsupportedMediaType, "media-type", "A body of that media type is not taken",
        "The interface says for each address which media types it takes.")
    static let notRecordable = ProblemKind(
        .unprocessableContent, "not-recordable", "The content cannot be taken as it is",
        "The body can be read, but a field is wrong or the record as it stands does not allow it.")
    static let otherBody = ProblemKind(
        .unprocessableContent, "other-body", "This Idempotency-Key was used for another request",
        "Use a new key for each new request.")
    static let misdirected = ProblemKind(
        .misdirectedRequest, "misdirected", "This server is not known by that name",
        "Open it by the address that it printed when it started; behind a proxy, start it with --public-address.")
    static let versionMissing = ProblemKind(
        .preconditionRequired, "version-missing", "Say on which version of the stream you build",
        "Read the stream, and send its ETag as If-Match; send  If-None-Match: *  for a stream that is to be new.")
    static let tooMany = ProblemKind(
        .tooManyRequests, "too-many", "Too many requests", "Wait as long as the header Retry-After says.")
    static let fault = ProblemKind(
        .internalServerError, "fault", "Something went wrong here",
        "It is our fault; tell the operators the id of the request.")
    static let busy = ProblemKind(
        .serviceUnavailable, "busy", "Others are writing just now", "Send the same request again after Retry-After.")
    static let notReady = ProblemKind(
        .serviceUnavailable, "not-ready", "The store cannot be used as it is",
        "It is out of date, locked, full or damaged; the operators can see why in the log of the server.")
}
