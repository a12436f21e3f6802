// SPDX-License-Identifier: GPL-3.0-or-later
#include "imap/vmimeerrors.h"

#include <vmime/vmime.hpp>

namespace undelivered {

using namespace Qt::StringLiterals;

Error errorOfVmimeException(const QString &host)
{
    try {
        throw;
    } catch (const vmime::exceptions::authentication_error &) {
        return {ErrorKind::AuthRejected, {}, host};
    } catch (const vmime::exceptions::sasl_exception &error) {
        // The server's part of the exchange was wrong (a forged SCRAM proof, for instance), or no mechanism fits.
        return {ErrorKind::ProtocolViolation, QString::fromLatin1(error.name()), host};
    } catch (const vmime::exceptions::operation_timed_out &) {
        return {ErrorKind::TimedOut, {}, host};
    } catch (const vmime::exceptions::connection_greeting_error &) {
        return {ErrorKind::ServerBusy, {}, host};
    } catch (const vmime::exceptions::socket_exception &) {
        return {ErrorKind::ConnectionLost, {}, host};
    } catch (const vmime::exceptions::command_error &) {
        return {ErrorKind::ServerRefused, {}, host};
    } catch (const vmime::exceptions::net_exception &error) {
        return {ErrorKind::ProtocolViolation, QString::fromLatin1(error.name()), host};
    } catch (const vmime::exception &error) {
        return {ErrorKind::Bug, u"vmime: "_s + QString::fromLatin1(error.name()), host};
    } catch (const std::exception &error) {
        return {ErrorKind::Bug, QString::fromLatin1(error.what()), host};
    } catch (...) {
        return {ErrorKind::Bug, {}, host};
    }
}

} // namespace undelivered
