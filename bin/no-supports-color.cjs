// Stands in for what chalk asks of the machine: whether there are colours is decided in host.ts.
module.exports = { __esModule: true, default: { stdout: false, stderr: false }, supportsColor: {}, supportsColorStderr: {} };
