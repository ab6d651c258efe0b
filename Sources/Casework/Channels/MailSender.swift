public import Exchange

/// What takes a mail and sees that it arrives.
public protocol MailSender: Sendable {
    /// Hands a mail over; it is somebody else's once this returns.
    func send(_ message: MailMessage) throws(DeliveryFailed)
}
