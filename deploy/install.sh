#!/usr/bin/env bash
# Makes a village server of an empty Debian or Ubuntu machine:
#   sudo bash /srv/nha-san/deploy/install.sh homestay.example.vn
# The program lies in /srv/nha-san already, and the name points to this machine. May be run again: what is done stays.
set -euo pipefail

name=${1:-}
home=/srv/nha-san
if [[ ! $name =~ ^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$ ]]; then
  echo "Hãy ghi tên miền, ví dụ: sudo bash $home/deploy/install.sh homestay.example.vn [domain name]" >&2
  exit 1
fi
if [[ $EUID -ne 0 ]]; then
  echo "Hãy chạy bằng sudo. [run it as root]" >&2
  exit 1
fi
if [[ ! -f $home/package.json ]]; then
  echo "Chưa thấy chương trình ở $home. Hãy chép vào đó trước. [the program is not there]" >&2
  exit 1
fi

# Git keeps the history, npm installs (the program's own Node comes by npm), Caddy answers over HTTPS.
apt-get update
apt-get install -y git caddy
# Machines that have a Node of its makers have npm with it, and cannot have Debian's beside it.
command -v npm >/dev/null || apt-get install -y npm

# 1 GB of memory is enough for every day; swap is for the first start, when the program is bundled.
if ! swapon --show=NAME --noheadings | grep -q .; then
  fallocate -l 1G /swapfile
  chmod 600 /swapfile
  mkswap /swapfile
  swapon /swapfile
  grep -q '^/swapfile ' /etc/fstab || echo '/swapfile none swap sw 0 0' >>/etc/fstab
fi

# A user who owns nothing but this, and cannot sign in.
id nhasan >/dev/null 2>&1 || useradd --system --home-dir "$home" --shell /usr/sbin/nologin nhasan

# The folders that the program writes. data/ is for its owner's eyes only.
install -d -o nhasan -g nhasan "$home/content" "$home/.cache"
install -d -o nhasan -g nhasan -m 0700 "$home/data"
chown -R nhasan:nhasan "$home"

# Exactly the packages of the lock file.
cd "$home"
runuser -u nhasan -- npm ci

# The name by which the site is called: links, sign-in and sharing hold to it.
sed -i "s|^address:.*|address: https://$name|" content/site.yaml
grep -q "^address: https://$name$" content/site.yaml || {
  echo "Hãy ghi “address: https://$name” vào $home/content/site.yaml rồi chạy lại. [no address in site.yaml]" >&2
  exit 1
}

# Caddy gets its certificate by itself, as soon as the name leads here.
install -d /etc/systemd/system/caddy.service.d
printf '[Service]\nEnvironment=NHA_SAN_NAME=%s\n' "$name" >/etc/systemd/system/caddy.service.d/nha-san.conf
install -m 0644 deploy/Caddyfile /etc/caddy/Caddyfile

# The program starts with the machine, and again when it has ended by a fault.
install -m 0644 deploy/nha-san.service /etc/systemd/system/nha-san.service
systemctl daemon-reload
systemctl enable --now nha-san
systemctl restart caddy

cat <<END

Xong. Còn một bước: tạo người quản trị đầu tiên, rồi khởi động lại. [one step is left]

  cd $home
  sudo -u nhasan npm run member -- --first "Họ và tên" 0912345678
  sudo systemctl restart nha-san

Nhật ký [log]: journalctl -u nha-san
Kiểm tra [health]: https://$name/healthz
END
